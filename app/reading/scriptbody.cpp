// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/scriptbody.h"

#include "reading/lines.h"
#include "reading/statedbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int deepest = 40;                       ///< of the data that is looked at
constexpr qsizetype largest = qsizetype{4} << 20; ///< bytes of one script; no article needs more
constexpr qsizetype shortestSentence = 40;        ///< characters
constexpr qsizetype shortestText = 400;           ///< characters in sentences

/** The JSON object or array that begins at @p start of @p script, up to the bracket that ends it; empty for none. */
QByteArray jsonAt(const QByteArray &script, qsizetype start)
{
    int depth = 0;
    bool isInString = false;
    for (qsizetype i = start; i < script.size(); ++i) {
        const char c = script.at(i);
        if (isInString) {
            i += c == '\\' ? 1 : 0;
            isInString = c != '"';
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return script.sliced(start, i + 1 - start);
        }
    }
    return {};
}

/** Looks for the text with the most in whole sentences: one string, or a list of parts with a string or more each. */
class TextSearch
{
public:
    explicit TextSearch(const QString &title)
        : m_title(title.simplified())
    {
    }

    void look(const QJsonValue &value, bool isTitled = false, int depth = 0)
    {
        if (depth > deepest)
            return;
        if (value.isString()) {
            if (value.toString().size() >= shortestText)
                offer(statedParagraphs(value.toString()), isTitled);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            QStringList parts;
            for (const auto &entry : array)
                parts += partsOf(entry, 0);
            offer(parts, isTitled);
            for (const auto &entry : array)
                look(entry, isTitled, depth + 1);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            const bool hasTitle
                = !m_title.isEmpty() && std::any_of(object.begin(), object.end(), [&](const auto &entry) {
                      return entry.isString() && entry.toString().simplified() == m_title;
                  });
            for (const auto &entry : object)
                look(entry, isTitled || hasTitle, depth + 1);
        }
    }

    [[nodiscard]] ScriptedText text() const { return m_best; }

private:
    /** The sentences in an entry of a list. What has a title of its own is another article or a section. */
    static QStringList partsOf(const QJsonValue &value, int depth)
    {
        constexpr int deepestPart = 4;
        if (depth > deepestPart)
            return {};
        if (value.isString()) {
            QString words = value.toString();
            if (words.contains("</"_L1) || words.contains("<br"_L1))
                words = layPage(words.toUtf8(), {}).text;
            words = words.simplified();
            return words.size() >= shortestSentence && endsSentence(words) ? QStringList(words) : QStringList();
        }
        QStringList parts;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const auto &entry : array)
                parts += partsOf(entry, depth + 1);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            if (object.contains("title"_L1) || object.contains("headline"_L1))
                return {};
            for (const auto &entry : object)
                parts += partsOf(entry, depth + 1);
        }
        return parts;
    }

    void offer(const QStringList &paragraphs, bool isTitled)
    {
        qsizetype length = 0;
        for (const QString &words : paragraphs)
            length += words.size() >= shortestSentence && endsSentence(words) ? words.size() : 0;
        if (length < shortestText || isTitled < m_best.isTitled || (isTitled == m_best.isTitled && length <= m_length))
            return;
        m_length = length;
        m_best = {.paragraphs = paragraphs, .isTitled = isTitled};
    }

    QString m_title;
    ScriptedText m_best;
    qsizetype m_length = 0;
};

} // namespace

ScriptedText scriptedText(const QByteArray &html, const QString &title)
{
    TextSearch search(title);
    qsizetype end = 0;
    // On from the end of each: of scripts in scripts a page may have as many as it likes.
    for (qsizetype at = html.indexOf("<script"); at >= 0; at = html.indexOf("<script", end)) {
        const qsizetype start = html.indexOf('>', at) + 1;
        end = html.indexOf("</script", start);
        if (start == 0 || end < 0)
            break;
        if (end - start < shortestText || end - start > largest)
            continue;
        const QByteArray script = html.sliced(start, end - start);
        // Either all of it is data, or the data are what a variable is set to.
        constexpr qsizetype reach = 200;
        const QByteArray head = script.first(std::min(reach, script.size()));
        const qsizetype object = head.indexOf('{');
        const qsizetype array = head.indexOf('[');
        const qsizetype data
            = array >= 0 && (object < 0 || array < object) && head.trimmed().startsWith('[') ? array : object;
        if (data >= 0) {
            const QJsonDocument document = QJsonDocument::fromJson(jsonAt(script, data));
            search.look(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        }
    }
    return search.text();
}

} // namespace readout
