// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/dateline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

qsizetype pastDateline(QStringView text, qsizetype start)
{
    constexpr qsizetype longest = 100;
    if (start < 0 || start >= text.size() || !text.at(start).isUpper())
        return start;
    // a town in capitals, perhaps a state or a day, perhaps the agency, and a dash or two
    static const QRegularExpression dateline(
        u"^\\p{Lu}[\\p{Lu}./' -]{2,40}(?:, [^()—–\\n-]{2,40})?(?: \\([^()\\n]{2,30}\\))?"
        " ?(?:—|–|--?) ?(?=[\\p{Lu}\"“‘'])"_s);
    const QRegularExpressionMatch match
        = dateline.match(text.sliced(start, std::min(longest, text.size() - start)).toString());
    return match.hasMatch() ? start + match.capturedEnd() : start;
}

} // namespace readout
