// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

bool isWeb(const QUrl &address)
{
    return address.isValid() && !address.host().isEmpty()
        && (address.scheme() == "https"_L1 || address.scheme() == "http"_L1);
}

bool isAddress(const QString &words)
{
    static const QRegularExpression pattern(u"^\\s*https?://[^\\s/]+\\S*\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(words).hasMatch() && isWeb(QUrl(words.trimmed()));
}

QUrl addressFrom(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(QRegularExpression(u"\\s"_s)))
        return {};
    QUrl address(trimmed);
    if (address.scheme().isEmpty() || (!trimmed.contains("://"_L1) && trimmed.contains(u'.')))
        address = QUrl(u"https://"_s + trimmed);
    return isWeb(address) ? address : QUrl();
}

QString wordsOf(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QString pathFrom(const QString &name)
{
    const QUrl url(name);
    return url.isLocalFile() ? url.toLocalFile() : name;
}

} // namespace readout
