// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the exports of the example into the folder given. Run by the build; the same bytes every time.
#include "resources/example/outside.h"
#include "resources/example/workforce.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>

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

/// Chance has a stream of its own for every kind: one more call changes no ticket.
std::vector<Table> tables()
{
    Dice service(20261115);
    const std::vector<Ticket> tickets = tellTickets(service);
    const std::vector<Answer> answers = tellAnswers(service, tickets);
    Dice phone(1), callers(2), roster(3), people(4), coaching(5), employees(6), help(7), searching(8), social(9),
        leaving(10), staying(11), selling(12), costs(13);
    const std::vector<Call> calls = tellCalls(phone, tickets);
    return {ticketTable(tickets),
            eventTable(tickets),
            answerTable(answers),
            callTable(calls),
            callSurveyTable(callers, calls),
            agentTimeTable(roster, calls, tickets),
            staffTable(people),
            evaluationTable(coaching, tickets),
            employeeSurveyTable(employees),
            helpCenterTable(help),
            searchTable(searching),
            mentionTable(social),
            cancellationTable(leaving),
            customerTable(staying),
            saleTable(selling, tickets),
            costTable(costs)};
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
