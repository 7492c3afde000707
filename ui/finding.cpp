// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QString patternOf(const FindQuery &query)
{
    if (query.isPattern)
        return query.text;
    QString pattern;
    for (const QString &word : query.text.simplified().split(u' ')) {
        if (!pattern.isEmpty())
            pattern += u"\\s+"_s;
        for (const QChar character : word) {
            if (character == u'\'')
                pattern += u"['‘’]"_s;
            else if (character == u'"')
                pattern += u"[\"“”„]"_s;
            else
                pattern += QRegularExpression::escape(QStringView(&character, 1));
        }
    }
    return pattern;
}

} // namespace

QList<TextSpan> findAll(const QString &text, const FindQuery &query)
{
    QList<TextSpan> hits;
    if (query.text.trimmed().isEmpty())
        return hits;
    QString pattern = patternOf(query);
    if (query.wholeWords)
        pattern = u"(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])"_s.arg(pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(pattern, options);
    if (!expression.isValid())
        return hits;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        if (match.capturedLength() > 0)
            hits.append({match.capturedStart(), match.capturedEnd()});
    return hits;
}

} // namespace readout
