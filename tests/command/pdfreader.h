// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <set>

namespace readout {

/** Reads a finished PDF back: its pages, where its outline and links lead, and what is attached. Throws where the file
 *  is no PDF. */
class PdfReader
{
public:
    explicit PdfReader(const QString &path)
    {
        m_pdf.processFile(path.toLocal8Bit().constData());
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            QPDFObjectHandle sheet = page.getObjectHandle();
            m_sheets.insert(sheet.getObjGen());
            readLinks(sheet);
        }
        readOutline();
    }

    [[nodiscard]] int pageCount() const { return int(m_sheets.size()); }
    [[nodiscard]] int outline() const { return m_outline; }
    [[nodiscard]] int links() const { return m_links; }

    /** The first entry or link that leads to no place in the document and to no address; empty where each does. */
    [[nodiscard]] QString leadingNowhere() const
    {
        for (const auto &[what, place] : m_places) {
            QPDFObjectHandle target = place;
            const bool isPlace = target.isArray() && target.getArrayNItems() == 5
                && m_sheets.count(target.getArrayItem(0).getObjGen()) == 1 && target.getArrayItem(3).isNumber()
                && target.getArrayItem(3).getNumericValue() > 0 && target.getArrayItem(3).getNumericValue() < 900;
            if (!isPlace)
                return what;
        }
        return {};
    }

    /** What is attached as briefing.json. */
    [[nodiscard]] QByteArray attachment() const
    {
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        for (const auto &[name, file] : files.getEmbeddedFiles()) {
            if (file->getFilename() != "briefing.json")
                continue;
            const auto data = file->getEmbeddedFileStream().getStreamData();
            return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
        }
        return {};
    }

private:
    void readLinks(QPDFObjectHandle sheet)
    {
        QPDFObjectHandle annotations = sheet.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle link = annotations.getArrayItem(i);
            ++m_links;
            if (!link.hasKey("/A"))
                m_places.emplace_back(QStringLiteral("link %1").arg(m_links), link.getKey("/Dest"));
        }
    }

    void readOutline()
    {
        QPDFObjectHandle entry = m_pdf.getRoot().getKey("/Outlines");
        for (entry = entry.isDictionary() ? entry.getKey("/First") : entry; entry.isDictionary();
             entry = entry.getKey("/Next")) {
            ++m_outline;
            m_places.emplace_back(QString::fromStdString(entry.getKey("/Title").getUTF8Value()), entry.getKey("/Dest"));
        }
    }

    mutable QPDF m_pdf; // reading an attachment is no change, but qpdf takes it for one
    std::set<QPDFObjGen> m_sheets;
    std::vector<std::pair<QString, QPDFObjectHandle>> m_places;
    int m_outline = 0;
    int m_links = 0;
};

} // namespace readout
