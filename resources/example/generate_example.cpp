// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the exports of the example into the folder given. Run by the build; the same bytes every time.
#include "resources/example/outside.h"
#include "resources/example/workforce.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace example {

namespace {

std::string cell(const std::string &text)
{
    if (text.find_first_of(";\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char ch : text)
        quoted += ch == '"' ? std::string("\"\"") : std::string(1, ch);
    return quoted + '"';
}

/// As a Dutch Zendesk or spreadsheet writes it: semicolons, CRLF, UTF-8.
void writeRow(std::ofstream &file, const Row &row)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        file << (i > 0 ? ";" : "") << cell(row[i]);
    file << "\r\n";
}

/// Calendar minutes and minutes of opening hours between two moments; empty while the second has not come.
void appendSpan(Row &row, Minute from, Minute to)
{
    row.push_back(to == 0 ? "" : count(to - from));
    row.push_back(to == 0 ? "" : count(openMinutes(from, to)));
}

void appendSpent(Row &row, const Standing::Spent &spent, bool isKnown)
{
    row.push_back(isKnown ? count(spent.calendar) : "");
    row.push_back(isKnown ? count(spent.open) : "");
}

Row ticketRow(const Ticket &ticket)
{
    const Standing standing = standingOf(ticket);
    const bool isSolved = standing.solved != 0;
    Row row = {count(ticket.id),
               count(ticket.customer),
               standing.agent,
               standing.team,
               ticket.subject,
               standing.status,
               standing.priority,
               ticket.channel,
               ticket.type,
               written(ticket.created),
               written(standing.updated),
               moment(standing.assigned),
               moment(standing.firstAssigned),
               moment(standing.solved),
               isSolved ? count((standing.solved - ticket.created + 30) / 60) : "",
               ticket.satisfaction,
               count(standing.teams),
               count(standing.agents),
               count(standing.reopens),
               count(standing.replies)};
    appendSpan(row, ticket.created, standing.firstReply);
    appendSpan(row, ticket.created, standing.firstSolved);
    appendSpan(row, ticket.created, standing.solved);
    appendSpent(row, standing.agentWait, isSolved);
    appendSpent(row, standing.requesterWait, isSolved);
    appendSpent(row, standing.onHold, isSolved);
    row.push_back(ticket.productArea);
    row.push_back(ticket.customerType);
    return row;
}

Table ticketTable(const std::vector<Ticket> &tickets)
{
    Table table{"zendesk-tickets.csv",
                {{"Id",
                  "Requester id",
                  "Assignee",
                  "Group",
                  "Subject",
                  "Status",
                  "Priority",
                  "Via",
                  "Ticket type",
                  "Created at",
                  "Updated at",
                  "Assigned at",
                  "Initially assigned at",
                  "Solved at",
                  "Resolution time",
                  "Satisfaction Score",
                  "Group stations",
                  "Assignee stations",
                  "Reopens",
                  "Replies",
                  "First reply time in minutes",
                  "First reply time in minutes within business hours",
                  "First resolution time in minutes",
                  "First resolution time in minutes within business hours",
                  "Full resolution time in minutes",
                  "Full resolution time in minutes within business hours",
                  "Agent wait time in minutes",
                  "Agent wait time in minutes within business hours",
                  "Requester wait time in minutes",
                  "Requester wait time in minutes within business hours",
                  "On hold time in minutes",
                  "On hold time in minutes within business hours",
                  "Onderwerp [list]",
                  "Klanttype"}}};
    for (const Ticket &ticket : tickets)
        table.rows.push_back(ticketRow(ticket));
    return table;
}

Table eventTable(const std::vector<Ticket> &tickets)
{
    Table table{"ticketgebeurtenissen.csv",
                {{"Ticketnummer", "Tijdstip", "Gebeurtenis", "Oude waarde", "Nieuwe waarde", "Medewerker"}}};
    for (const Ticket &ticket : tickets) {
        for (const Event &event : ticket.events)
            table.rows.push_back({count(ticket.id), written(event.at), event.what, event.from, event.to, event.agent});
    }
    return table;
}

Table answerTable(const std::vector<Answer> &answers)
{
    Table table{"enquetes.csv",
                {{"Antwoordnummer", "Enquête", "Cijfer", "Verstuurd op", "Beantwoord op", "Ticketnummer", "Klantnummer",
                  "Klanttype", "Golf", "Toelichting"}}};
    for (const Answer &answer : answers) {
        table.rows.push_back({answer.id, answer.survey, answer.score, moment(answer.offered), moment(answer.answered),
                              answer.ticket == 0 ? "" : count(answer.ticket), count(answer.customer),
                              answer.customerType, answer.wave, answer.comment});
    }
    return table;
}

/// What is told of one part, and its tickets, which may be finished in the next one.
struct Told {
    std::vector<Ticket> tickets = {};
    std::vector<Table> tables = {};
};

/// Chance has a stream of its own for every kind: one more call changes no ticket.
Told tell(const Part &part, const std::vector<Ticket> &older)
{
    const std::uint64_t seed = part.isEarlier() ? 100 : 0;
    Dice service(20261115 + seed);
    Told told;
    told.tickets = tellTickets(part, service);
    const std::vector<Ticket> &tickets = told.tickets;
    const std::vector<Answer> answers = tellAnswers(part, service, tickets);
    Dice phone(seed + 1), callers(seed + 2), roster(seed + 3), coaching(seed + 5), employees(seed + 6), help(seed + 7),
        searching(seed + 8), social(seed + 9), leaving(seed + 10), staying(seed + 11), selling(seed + 12),
        costs(seed + 13);
    const std::vector<Call> calls = tellCalls(part, phone, tickets);
    told.tables = {ticketTable(tickets),
                   eventTable(tickets),
                   answerTable(answers),
                   callTable(part, calls),
                   callSurveyTable(part, callers, calls),
                   agentTimeTable(part, roster, calls, tickets, older),
                   evaluationTable(part, coaching, tickets),
                   employeeSurveyTable(part, employees),
                   helpCenterTable(part, help),
                   searchTable(part, searching),
                   mentionTable(part, social),
                   cancellationTable(part, leaving),
                   customerTable(part, staying),
                   saleTable(part, selling, tickets),
                   costTable(part, costs)};
    return told;
}

/// The rows of both parts under one header.
Table joined(Table earlier, Table later)
{
    std::move(later.rows.begin() + 1, later.rows.end(), std::back_inserter(earlier.rows));
    return earlier;
}

std::vector<Table> tables()
{
    Told earlier = tell(earlierPart(), {});
    Told later = tell(laterPart(), earlier.tickets);
    Dice people(4);
    std::vector<Table> all = {staffTable(people)};
    for (std::size_t i = 0; i < earlier.tables.size(); ++i)
        all.push_back(joined(std::move(earlier.tables[i]), std::move(later.tables[i])));
    return all;
}

} // namespace

/// False when a file could not be written.
bool generate(const std::string &folder)
{
    for (const Table &table : tables()) {
        std::ofstream file(folder + '/' + table.file, std::ios::binary | std::ios::trunc);
        for (const Row &row : table.rows)
            writeRow(file, row);
        file.flush();
        if (!file.good())
            return false;
    }
    return true;
}

} // namespace example

int main(int argc, char **argv)
{
    if (argc == 2 && example::generate(argv[1]))
        return EXIT_SUCCESS;
    std::cerr << "usage: generate_example FOLDER (an existing one that can be written to)\n";
    return EXIT_FAILURE;
}
