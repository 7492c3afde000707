// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/savedbriefing.h"

#include "briefing/json.h"
#include "export/check.h"
#include "export/summary.h"
#include "reading/wording.h"

#include <QJsonDocument>
#include <qpdf/JSON.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <stdexcept>

namespace readout {

namespace {

constexpr qsizetype largestBriefing = qsizetype(128) * 1024 * 1024;

/** Gathers what a stream unpacks to; throws where that is more than any briefing: a small file can hold endless zeros.
 */
class Gathering : public Pipeline
{
public:
    Gathering()
        : Pipeline("briefing", nullptr)
    {
    }

    void write(unsigned char const *data, size_t length) override
    {
        if (m_bytes.size() + qsizetype(length) > largestBriefing)
            throw std::runtime_error("too large");
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override { }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/** What is attached to the PDF @p bytes as a briefing; null where there is no such attachment. Throws. */
QByteArray attached(const QByteArray &bytes)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("summary", bytes.constData(), size_t(bytes.size()));
    QPDFEmbeddedFileDocumentHelper files(document);
    for (const auto &[name, file] : files.getEmbeddedFiles()) {
        if (file->getFilename() != briefingAttachment.data())
            continue;
        Gathering gathering;
        file->getEmbeddedFileStream().pipeStreamData(&gathering, 0, qpdf_dl_all, true);
        return gathering.bytes();
    }
    return {};
}

/** Whether @p parts follow each other in the text without touching what they should not. */
template <typename Part>
bool isInOrder(const QList<Part> &parts)
{
    qsizetype end = 0;
    for (const Part &part : parts) {
        if (part.span.start < end || part.span.isEmpty())
            return false;
        end = part.span.end;
    }
    return true;
}

Error damaged(const QString &why)
{
    return {tr("The briefing in it cannot be restored: %1").arg(why)};
}

Result<Briefing> briefingIn(const QJsonObject &object)
{
    Result<Briefing> briefing = briefingFromJson(object);
    if (!briefing)
        return damaged(briefing.error().message);
    const Article &article = briefing.value().article;
    if (!isInOrder(article.sections) || !isInOrder(article.paragraphs))
        return damaged(tr("its paragraphs are out of order."));
    if (const auto mismatch = checkSummary(summarise(briefing.value()), briefing.value()))
        return damaged(mismatch->message);
    return briefing;
}

} // namespace

std::optional<Result<Briefing>> savedBriefing(const QByteArray &bytes)
{
    constexpr QByteArrayView mark("\"readout-briefing\"");
    QByteArray json = bytes;
    if (bytes.startsWith("%PDF-")) {
        // libqpdf throws; a PDF that it cannot read is for the reader of PDFs to judge.
        try {
            json = attached(bytes);
        } catch (const std::exception &) {
            return std::nullopt;
        }
    }
    if (!json.trimmed().startsWith('{') || !json.contains(mark))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return damaged(tr("it is cut off or damaged."));
    return briefingIn(document.object());
}

} // namespace readout
