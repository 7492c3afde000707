// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pictures.h"

#include <algorithm>

namespace readout {

QList<SpeechShare> speechShares(const BriefingModel &model)
{
    QList<SpeechShare> shares;
    for (const Group group : {Group::Leaders, Group::OtherPeople, Group::UnnamedSources}) {
        for (const Entry &entry : model.entries(group)) {
            SpeechShare share{.speaker = entry.id};
            for (const qsizetype quote : entry.quotes) {
                const int words = model.entries(Group::Quotes).at(quote).quotedWords;
                switch (model.briefing().quotes.at(quote).kind) {
                case Quote::Kind::Direct:
                    share.direct += words;
                    break;
                case Quote::Kind::Mixed:
                    share.mixed += words;
                    break;
                case Quote::Kind::Indirect:
                    share.indirect += words;
                    break;
                }
            }
            if (share.words() > 0)
                shares.append(share);
        }
    }
    std::ranges::stable_sort(shares, std::ranges::greater(), &SpeechShare::words);
    return shares;
}

int quotedWords(const BriefingModel &model)
{
    int words = 0;
    for (const Entry &quote : model.entries(Group::Quotes))
        words += quote.quotedWords;
    return words;
}

VoiceTable whoSpeaksAboutWhom(const BriefingModel &model, qsizetype mostSpeakers, qsizetype mostSubjects)
{
    VoiceTable table;
    for (const SpeechShare &share : speechShares(model))
        if (!model.entry(share.speaker)->about.isEmpty() && table.speakers.size() < mostSpeakers)
            table.speakers.append(share.speaker);

    // How many quotes of these speakers mention each subject, in the order in which they come up.
    QList<std::pair<EntryId, qsizetype>> mentioned;
    const auto quotesAbout = [&](const EntryId &speaker, const EntryId &subject) {
        QList<qsizetype> quotes;
        for (const qsizetype quote : model.entry(speaker)->quotes)
            if (model.entry(subject)->quotesAbout.contains(quote))
                quotes.append(quote);
        return quotes;
    };
    for (const EntryId &speaker : table.speakers) {
        for (const EntryId &subject : model.entry(speaker)->about) {
            const qsizetype count = quotesAbout(speaker, subject).size();
            const auto known = std::ranges::find(mentioned, subject, &std::pair<EntryId, qsizetype>::first);
            if (known != mentioned.end())
                known->second += count;
            else if (count > 0)
                mentioned.append({subject, count});
        }
    }
    std::ranges::stable_sort(mentioned, std::ranges::greater(), &std::pair<EntryId, qsizetype>::second);
    for (const auto &[subject, count] : mentioned)
        if (table.subjects.size() < mostSubjects)
            table.subjects.append(subject);

    for (const EntryId &speaker : std::exchange(table.speakers, {})) {
        QList<QList<qsizetype>> row;
        for (const EntryId &subject : table.subjects)
            row.append(quotesAbout(speaker, subject));
        // Who speaks only of subjects that are left out has nothing to show.
        if (std::ranges::all_of(row, &QList<qsizetype>::isEmpty))
            continue;
        table.speakers.append(speaker);
        table.quotes.append(row);
    }
    return table;
}

} // namespace readout
