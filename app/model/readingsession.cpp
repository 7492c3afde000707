// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingsession.h"

#include <algorithm>

namespace readout {

namespace {

/** As browsers keep: enough for a long article, and no growth without end. */
constexpr qsizetype longestHistory = 200;

/** Index of the step from @p current by @p by among @p count; sets @p wrapped where it goes on at the other end. */
int stepped(int current, int by, int count, bool &wrapped)
{
    const int next = current + by;
    wrapped = next < 0 || next >= count;
    return (next % count + count) % count;
}

} // namespace

ReadingSession::ReadingSession(BriefingModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_setting)
            begin();
    });
    begin();
}

void ReadingSession::setBriefing(const Briefing &briefing)
{
    // The views' proxies learn of the reset before anybody hears of the new briefing.
    forget();
    m_setting = true;
    m_model->setBriefing(briefing);
    m_setting = false;
    begin();
}

void ReadingSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void ReadingSession::begin()
{
    forget();
    m_readingPosition = 0;
    m_history.clear();
    m_place = -1;
    m_owned.clear();
    m_longest = 0;
    for (const Group group : {Group::Leaders, Group::OtherPeople, Group::Countries, Group::Organisations}) {
        for (const Entry &entry : m_model->entries(group)) {
            for (qsizetype i = 0; i < entry.mentions.size(); ++i) {
                const TextSpan span = entry.mentions.at(i).span;
                m_owned.append({span, entry.id, i});
                m_longest = std::max(m_longest, span.length());
            }
        }
    }
    std::ranges::stable_sort(m_owned, {}, &Owned::span);
    Q_EMIT briefingChanged();
    tellAll();
    Q_EMIT historyChanged();
}

void ReadingSession::forget()
{
    m_selection = {};
    m_mentions.clear();
    m_currentMention = -1;
    m_currentQuote = -1;
    m_currentCommitment = -1;
}

void ReadingSession::tellAll()
{
    Q_EMIT selectionChanged(m_selection);
    Q_EMIT mentionsChanged();
    Q_EMIT currentMentionChanged(m_currentMention);
    Q_EMIT currentQuoteChanged(m_currentQuote);
    Q_EMIT currentCommitmentChanged(m_currentCommitment);
}

QList<qsizetype> ReadingSession::quotes() const
{
    const Entry *entry = selectedEntry();
    if (!entry)
        return {};
    return entry->id.kind == EntryKind::Quote ? QList<qsizetype>{entry->index} : entry->quotes;
}

QList<qsizetype> ReadingSession::commitments() const
{
    const Entry *entry = selectedEntry();
    if (!entry)
        return {};
    return entry->id.kind == EntryKind::Commitment ? QList<qsizetype>{entry->index} : entry->commitments;
}

void ReadingSession::setStrengths(Strengths strengths)
{
    if (m_strengths == strengths)
        return;
    const std::optional<Mention> current
        = m_currentMention < 0 ? std::nullopt : std::optional(m_mentions.at(m_currentMention));
    m_strengths = strengths;
    collectMentions();
    m_currentMention = current ? static_cast<int>(m_mentions.indexOf(*current)) : -1;
    Q_EMIT mentionsChanged();
    Q_EMIT currentMentionChanged(m_currentMention); // its index means another mention now, or none
}

void ReadingSession::setMarksShown(bool shown)
{
    if (m_marksShown == shown)
        return;
    m_marksShown = shown;
    Q_EMIT mentionsChanged();
}

void ReadingSession::collectMentions()
{
    m_mentions.clear();
    if (const Entry *entry = selectedEntry()) {
        // The ticks tell names from pronouns; what a commitment or a source is lit by has no such forms.
        const bool ticked = entry->id.kind == EntryKind::Person || entry->id.kind == EntryKind::Country;
        for (const Mention &mention : entry->mentions) {
            if (!ticked || m_strengths.testFlag(mention.strength))
                m_mentions.append(mention);
        }
    }
}

void ReadingSession::setSelection(const EntryId &entry)
{
    if (m_selection == entry)
        return;
    // All is in place before anybody hears of it: a listener may ask for anything.
    forget();
    m_selection = entry;
    collectMentions();
    tellAll();
}

void ReadingSession::select(const EntryId &entry)
{
    if (!m_model->entry(entry)) {
        clear();
        return;
    }
    const bool same = m_selection == entry;
    setSelection(entry);
    setMarksShown(true);
    // A country's quotes are its leaders': its own words in the text are its mentions.
    const bool startsWithQuote = entry.kind == EntryKind::Person || entry.kind == EntryKind::Source;
    const QList<qsizetype> said = quotes();
    if (startsWithQuote && !said.isEmpty()) {
        moveQuote(0);
        moveMention(mentionOf(said.first()));
        visit(extentOf(said.first()), same);
        return;
    }
    if (m_mentions.isEmpty())
        return;
    moveMention(0);
    const bool commitment = entry.kind == EntryKind::Commitment;
    moveCommitment(commitment ? 0 : -1);
    moveQuote(commitment ? -1 : quoteHolding(m_mentions.first().span));
    visit(m_mentions.first().span, same);
}

void ReadingSession::clear()
{
    setSelection({});
}

bool ReadingSession::selectAt(qsizetype position)
{
    const std::optional<Owned> owned = ownedAt(position);
    if (!owned)
        return false;
    setSelection(owned->owner);
    setMarksShown(true);
    if (const Entry *entry = selectedEntry())
        setStrengths(m_strengths | entry->mentions.at(owned->mention).strength); // what is clicked is not hidden
    const auto lit = std::ranges::find(std::as_const(m_mentions), owned->span, &Mention::span);
    moveMention(static_cast<int>(lit - m_mentions.cbegin()));
    moveQuote(quoteHolding(owned->span));
    return true;
}

std::optional<ReadingSession::Owned> ReadingSession::ownedAt(qsizetype position) const
{
    auto owned
        = std::ranges::lower_bound(m_owned, position - m_longest, {}, [](const Owned &o) { return o.span.start; });
    std::optional<Owned> best;
    for (; owned != m_owned.cend() && owned->span.start <= position; ++owned) {
        if (!owned->span.contains(position))
            continue;
        if (owned->owner == m_selection)
            return *owned;
        if (!best || owned->span.length() < best->span.length())
            best = *owned;
    }
    return best;
}

EntryId ReadingSession::entryAt(qsizetype position) const
{
    const std::optional<Owned> owned = ownedAt(position);
    return owned ? owned->owner : EntryId{};
}

std::optional<Mention> ReadingSession::mentionAt(qsizetype position) const
{
    const std::optional<Owned> owned = ownedAt(position);
    const Entry *entry = owned ? m_model->entry(owned->owner) : nullptr;
    return entry ? std::optional(entry->mentions.at(owned->mention)) : std::nullopt;
}

void ReadingSession::moveMention(int index)
{
    if (m_currentMention == index)
        return;
    m_currentMention = index;
    Q_EMIT currentMentionChanged(index);
}

void ReadingSession::moveQuote(int index)
{
    if (m_currentQuote == index)
        return;
    m_currentQuote = index;
    Q_EMIT currentQuoteChanged(index);
}

void ReadingSession::moveCommitment(int index)
{
    if (m_currentCommitment == index)
        return;
    m_currentCommitment = index;
    Q_EMIT currentCommitmentChanged(index);
}

void ReadingSession::resume(const EntryId &entry, int mention, int quote, int commitment)
{
    if (!m_model->entry(entry))
        return;
    setSelection(entry);
    const auto within = [](int index, qsizetype count) { return index >= 0 && index < count ? index : -1; };
    moveMention(within(mention, m_mentions.size()));
    moveQuote(within(quote, quotes().size()));
    moveCommitment(within(commitment, commitments().size()));
}

void ReadingSession::setCurrentMention(int index)
{
    if (index < 0 || index >= m_mentions.size())
        return;
    moveMention(index);
    moveCommitment(-1);
    const TextSpan span = m_mentions.at(index).span;
    moveQuote(quoteHolding(span));
    visit(span, true);
}

void ReadingSession::setCurrentQuote(int index)
{
    const QList<qsizetype> said = quotes();
    if (index < 0 || index >= said.size())
        return;
    moveQuote(index);
    moveCommitment(-1);
    moveMention(mentionOf(said.at(index)));
    visit(extentOf(said.at(index)), true);
}

void ReadingSession::setCurrentCommitment(int index)
{
    const QList<qsizetype> made = commitments();
    if (index < 0 || index >= made.size())
        return;
    moveCommitment(index);
    moveQuote(-1);
    visit(m_model->briefing().commitments.at(made.at(index)).evidence, true);
}

void ReadingSession::stepMention(int by)
{
    if (m_selection.kind == EntryKind::Commitment) {
        stepCommitment(by);
        return;
    }
    if (m_mentions.isEmpty())
        return;
    bool round = false;
    const int from = m_currentMention < 0 && by < 0 ? 0 : m_currentMention;
    const int next = stepped(from, by, static_cast<int>(m_mentions.size()), round);
    setCurrentMention(next);
    if (round && m_mentions.size() > 1)
        Q_EMIT wrapped(by > 0);
}

void ReadingSession::stepQuote(int by)
{
    const QList<qsizetype> said = quotes();
    if (said.isEmpty())
        return;
    int from = m_currentQuote;
    if (from < 0 && m_currentMention >= 0) { // from the mention, not from the top
        const qsizetype here = m_mentions.at(m_currentMention).span.start;
        const auto after = std::ranges::find_if(said, [&](qsizetype quote) { return extentOf(quote).start > here; });
        from = static_cast<int>(after - said.cbegin()) - (by > 0 ? 1 : 0);
    } else if (from < 0 && by < 0) {
        from = 0;
    }
    bool round = false;
    setCurrentQuote(stepped(from, by, static_cast<int>(said.size()), round));
    if (round && said.size() > 1)
        Q_EMIT wrapped(by > 0);
}

void ReadingSession::stepCommitment(int by)
{
    const QList<Entry> &entries = m_model->entries(Group::Commitments);
    const auto current = std::ranges::find(entries, m_selection, &Entry::id);
    bool round = false;
    const int next = stepped(static_cast<int>(current - entries.cbegin()), by, static_cast<int>(entries.size()), round);
    select(entries.at(next).id);
    if (round && entries.size() > 1)
        Q_EMIT wrapped(by > 0);
}

void ReadingSession::goTo(TextSpan span)
{
    visit(span, false);
}

void ReadingSession::setReadingPosition(qsizetype position)
{
    m_readingPosition = position;
}

void ReadingSession::visit(TextSpan span, bool step)
{
    if (m_history.isEmpty()) {
        m_history.append({{}, {m_readingPosition, m_readingPosition}}); // where the reader was before the first jump
        m_place = 0;
    }
    const bool replaces = step && m_place > 0 && m_history.at(m_place).selection == m_selection;
    m_history.resize(replaces ? m_place : m_place + 1);
    m_history.append({m_selection, span});
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_place = m_history.size() - 1;
    Q_EMIT jumpRequested(span);
    Q_EMIT historyChanged();
}

void ReadingSession::travel(qsizetype place)
{
    if (place < 0 || place >= m_history.size())
        return;
    m_place = place;
    const Stop stop = m_history.at(place);
    setSelection(stop.selection);
    const auto mention
        = std::ranges::find_if(std::as_const(m_mentions), [&](const Mention &m) { return stop.span.contains(m.span); });
    moveMention(mention == m_mentions.cend() ? -1 : static_cast<int>(mention - m_mentions.cbegin()));
    moveQuote(quoteHolding(stop.span));
    Q_EMIT jumpRequested(stop.span);
    Q_EMIT historyChanged();
}

TextSpan ReadingSession::extentOf(qsizetype quote) const
{
    const EntryId id{EntryKind::Quote, m_model->briefing().quotes.at(quote).id};
    return m_model->indexOf(id).data(BriefingModel::EvidenceRole).value<TextSpan>();
}

int ReadingSession::quoteHolding(TextSpan span) const
{
    const QList<qsizetype> said = quotes();
    const auto held = std::ranges::find_if(said, [&](qsizetype quote) { return extentOf(quote).contains(span); });
    return held == said.cend() ? -1 : static_cast<int>(held - said.cbegin());
}

int ReadingSession::mentionOf(qsizetype quote) const
{
    const Quote &said = m_model->briefing().quotes.at(quote);
    const auto indexIn = [&](TextSpan span) {
        const auto found
            = std::ranges::find_if(std::as_const(m_mentions), [&](const Mention &m) { return span.overlaps(m.span); });
        return found == m_mentions.cend() ? -1 : static_cast<int>(found - m_mentions.cbegin());
    };
    if (said.source) {
        if (const int index = indexIn(*said.source); index >= 0)
            return index;
    }
    return indexIn(extentOf(quote));
}

} // namespace readout
