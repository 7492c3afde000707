// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/excerpt.h"

#include "export/marks.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr QStringView omission = u"…";

bool isDash(QChar c)
{
    return c == u'–' || c == u'—';
}

/** Whether a phrase ends just before @p position: what follows a comma, a full stop or a dash is another phrase. */
bool endsPhrase(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size() || !text[position].isSpace())
        return false;
    const QChar last = text[position - 1];
    if (last == u',' || last == u';' || last == u':' || isDash(last))
        return true;
    return position + 1 < text.size() && isDash(text[position + 1]);
}

/** Whether @p position, before a blank, ends a sentence of more than an abbreviation. */
bool endsSentence(QStringView text, qsizetype position)
{
    if (position < 5 || position >= text.size() || !text[position].isSpace())
        return false;
    qsizetype last = position - 1;
    while (last > 0 && isClosingMark(text[last]))
        --last;
    if (text[last] == u'?' || text[last] == u'!')
        return true;
    // "Mr. Smith", "U.S. troops": the word before the stop is short, or has capitals.
    return text[last] == u'.' && text[last - 1].isLower() && text[last - 2].isLower() && text[last - 3].isLower()
        && text[last - 4].isLower();
}

/** The best end of an excerpt from @p start that holds everything up to @p least: where possible at most @p most, where
 *  no phrase ends before that somewhat later. */
qsizetype bestEnd(QStringView text, qsizetype start, qsizetype least, qsizetype most)
{
    QuotationDepth depth;
    qsizetype sentence = -1;
    qsizetype outside = -1;
    qsizetype inside = -1;
    qsizetype word = -1;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (i > most && (std::max({sentence, outside, inside}) > 0 || i - start > (most - start) * 3 / 2))
            break;
        if (i >= least) {
            if (!depth.isOpen() && endsSentence(text, i))
                sentence = i;
            if (endsPhrase(text, i))
                (depth.isOpen() ? inside : outside) = i;
            if (text[i].isSpace() && i <= most)
                word = i;
        }
        depth.pass(text, i);
    }
    for (const qsizetype end : {sentence, outside, inside, word}) {
        if (end > 0)
            return end;
    }
    return most;
}

/** The latest start of a phrase after which everything up to @p end fits into @p limit, at most @p core. */
qsizetype bestStart(QStringView text, TextSpan whole, TextSpan core, qsizetype limit)
{
    for (qsizetype i = std::max(whole.start + 1, core.end - limit); i < core.start; ++i) {
        if (endsPhrase(text, i)) {
            while (i < core.start && (text[i].isSpace() || isDash(text[i])))
                ++i;
            return i;
        }
    }
    // No phrase begins in between: as many whole words as fit.
    for (qsizetype i = std::max(whole.start + 1, core.end - limit); i < core.start; ++i) {
        if (text[i - 1].isSpace() && !text[i].isSpace())
            return i;
    }
    return core.start;
}

qsizetype withoutTrailingMarks(QStringView text, TextSpan span)
{
    qsizetype end = span.end;
    while (end > span.start + 1) {
        const QChar last = text[end - 1];
        if (!last.isSpace() && last != u',' && last != u';' && last != u':' && !isDash(last))
            break;
        --end;
    }
    return end;
}

} // namespace

QString Excerpt::text() const
{
    QString all;
    for (const Part &part : parts)
        all += part.before + part.words;
    return all + after;
}

QString printedWords(const Article &article, TextSpan span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, article.text.size());
    QString words = article.text.sliced(start, std::clamp<qsizetype>(span.end, start, article.text.size()) - start);
    for (QChar &c : words) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return words;
}

Excerpt excerptOf(const Article &article, const QList<TextSpan> &spans)
{
    Excerpt excerpt;
    for (const TextSpan span : spans) {
        excerpt.parts.append({.before = excerpt.parts.isEmpty() ? QString() : u" … "_s,
                              .span = span,
                              .words = printedWords(article, span)});
    }
    if (const auto paragraph = article.paragraphAt(spans.isEmpty() ? -1 : spans.first().start))
        excerpt.paragraph = paragraph->number;
    return excerpt;
}

Excerpt shortened(const Article &article, TextSpan whole, TextSpan core, qsizetype limit)
{
    const QStringView text = article.text;
    if (whole.length() <= limit || whole.start < 0 || whole.end > text.size())
        return excerptOf(article, {whole});
    if (!whole.contains(core))
        core = {whole.start, whole.start};

    TextSpan kept = whole;
    if (core.end - whole.start > limit)
        kept.start = bestStart(text, whole, core, limit);
    const qsizetype most = std::max(core.end, kept.start + limit);
    if (most < whole.end)
        kept.end = bestEnd(text.first(whole.end), kept.start, std::max(core.end, kept.start + limit / 2), most);
    const bool isSentence = kept.end < whole.end && endsSentence(text, kept.end);
    if (kept.end < whole.end && !isSentence)
        kept.end = withoutTrailingMarks(text, kept);

    Excerpt excerpt = excerptOf(article, {kept});
    if (kept.start > whole.start)
        excerpt.parts.first().before = u"…"_s;
    if (kept.end == whole.end || isSentence)
        return excerpt;
    // “one, two, three.” cut after two is “one, two…”: the closing mark is the article's.
    if (const auto mark = closingMark(text, kept.start, kept.end, whole.end)) {
        excerpt.parts.append({.before = omission.toString(), .span = *mark, .words = printedWords(article, *mark)});
        if (mark->end < whole.end)
            excerpt.after = QString();
        return excerpt;
    }
    excerpt.after = omission.toString();
    return excerpt;
}

} // namespace readout
