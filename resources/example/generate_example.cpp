// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the exports of the example into the folder given. Run by the build; the same bytes every time.
#include "resources/example/story.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace example {

namespace {

using Row = std::vector<std::string>;

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

std::string moment(Minute at)
{
    return at == 0 ? std::string() : written(at);
}

std::string count(std::int64_t number)
{
    return std::to_string(number);
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

void writeTickets(std::ofstream &file, const std::vector<Ticket> &tickets)
{
    writeRow(file, {"Id",
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
                    "Klanttype"});
    for (const Ticket &ticket : tickets)
        writeRow(file, ticketRow(ticket));
}

void writeEvents(std::ofstream &file, const std::vector<Ticket> &tickets)
{
    writeRow(file, {"Ticketnummer", "Tijdstip", "Gebeurtenis", "Oude waarde", "Nieuwe waarde", "Medewerker"});
    for (const Ticket &ticket : tickets) {
        for (const Event &event : ticket.events)
            writeRow(file, {count(ticket.id), written(event.at), event.what, event.from, event.to, event.agent});
    }
}

void writeAnswers(std::ofstream &file, const std::vector<Answer> &answers)
{
    writeRow(file, {"Antwoordnummer", "Enquête", "Cijfer", "Verstuurd op", "Beantwoord op", "Ticketnummer",
                    "Klantnummer", "Klanttype", "Golf", "Toelichting"});
    for (const Answer &answer : answers) {
        writeRow(file, {answer.id, answer.survey, answer.score, moment(answer.offered), moment(answer.answered),
                        answer.ticket == 0 ? "" : count(answer.ticket), count(answer.customer), answer.customerType,
                        answer.wave, answer.comment});
    }
}

} // namespace

/// False when a file could not be written.
bool generate(const std::string &folder)
{
    Dice dice(20261115);
    const std::vector<Ticket> tickets = tellTickets(dice);
    const std::vector<Answer> answers = tellAnswers(dice, tickets);
    bool written = true;
    const auto write = [&folder, &written](const char *name, const auto &rows, auto writer) {
        std::ofstream file(folder + '/' + name, std::ios::binary | std::ios::trunc);
        writer(file, rows);
        file.flush();
        written = written && file.good();
    };
    write("zendesk-tickets.csv", tickets, writeTickets);
    write("ticketgebeurtenissen.csv", tickets, writeEvents);
    write("enquetes.csv", answers, writeAnswers);
    return written;
}

} // namespace example

int main(int argc, char **argv)
{
    if (argc == 2 && example::generate(argv[1]))
        return EXIT_SUCCESS;
    std::cerr << "usage: generate_example FOLDER (an existing one that can be written to)\n";
    return EXIT_FAILURE;
}
