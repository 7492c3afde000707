// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/finish.h"

#include "export/typeset.h"
#include "reading/wording.h"

#include <QRawFont>
#include <QRegularExpression>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Units into PDF points. */
double points(double units)
{
    return units / pt(1);
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle nameObject(const char *name)
{
    return QPDFObjectHandle::newName(name);
}

/** Adds to a document what Finish names. */
class Finisher
{
public:
    Finisher(QPDF &document, const SummaryPages &pages, const Finish &finish)
        : m_document(document)
        , m_pages(pages)
        , m_finish(finish)
        , m_height(points(pages.size().height()))
    {
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages())
            m_sheets.push_back(page.getObjectHandle());
    }

    void addInformation()
    {
        QPDFObjectHandle root = m_document.getRoot();
        root.replaceKey("/Lang", textObject(m_finish.language));
        auto preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        QPDFObjectHandle information = m_document.getTrailer().getKey("/Info");
        if (!m_finish.author.isEmpty())
            information.replaceKey("/Author", textObject(m_finish.author));
        if (!m_finish.subject.isEmpty())
            information.replaceKey("/Subject", textObject(m_finish.subject));
    }

    void addOutline()
    {
        QList<Anchor> entries;
        std::ranges::copy_if(m_pages.anchors(), std::back_inserter(entries),
                             [](const Anchor &anchor) { return !anchor.title.isEmpty(); });
        if (entries.isEmpty())
            return;
        auto outlines = m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        outlines.replaceKey("/Type", nameObject("/Outlines"));
        outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(entries.size()));
        QPDFObjectHandle previous;
        for (const Anchor &entry : entries) {
            auto item = m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", textObject(entry.title));
            item.replaceKey("/Parent", outlines);
            item.replaceKey("/Dest", destination(entry));
            if (previous.isInitialized()) {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            } else {
                outlines.replaceKey("/First", item);
            }
            previous = item;
        }
        outlines.replaceKey("/Last", previous);
        m_document.getRoot().replaceKey("/Outlines", outlines);
    }

    void addLinks()
    {
        for (int i = 0; i < m_pages.count(); ++i) {
            auto annotations = QPDFObjectHandle::newArray();
            for (const LinkArea &link : m_pages.links(i)) {
                auto annotation = QPDFObjectHandle::newDictionary();
                if (!leadTo(link.target, annotation))
                    continue;
                annotation.replaceKey("/Type", nameObject("/Annot"));
                annotation.replaceKey("/Subtype", nameObject("/Link"));
                annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
                annotation.replaceKey("/Rect",
                                      QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                                          points(link.area.left()), m_height - points(link.area.bottom()),
                                          points(link.area.right()), m_height - points(link.area.top()))));
                annotations.appendItem(m_document.makeIndirectObject(annotation));
            }
            if (annotations.getArrayNItems() > 0)
                m_sheets.at(size_t(i)).replaceKey("/Annots", annotations);
        }
    }

    void correctCharacters()
    {
        const QString drawn = m_pages.characters();
        for (QPDFObjectHandle &object : m_document.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            QPDFObjectHandle map = object.getKey("/ToUnicode");
            const auto buffer = map.getStreamData();
            const QByteArray text(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
            map.replaceStreamData(corrected(QString::fromLatin1(text), drawn).toStdString(),
                                  QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
    }

private:
    [[nodiscard]] QPDFObjectHandle destination(const Anchor &anchor) const
    {
        auto place = QPDFObjectHandle::newArray();
        place.appendItem(m_sheets.at(size_t(anchor.page)));
        place.appendItem(nameObject("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(m_height - points(anchor.top) + 6));
        place.appendItem(QPDFObjectHandle::newNull());
        return place;
    }

    /** Makes @p annotation lead to @p target. Returns whether there is such a place. */
    bool leadTo(const QString &target, QPDFObjectHandle &annotation) const
    {
        const auto anchor
            = std::ranges::find_if(m_pages.anchors(), [&](const Anchor &place) { return u'#' + place.name == target; });
        if (anchor != m_pages.anchors().end()) {
            annotation.replaceKey("/Dest", destination(*anchor));
            return true;
        }
        const QUrl address = m_finish.addresses.value(target);
        if (address.isEmpty())
            return false;
        auto action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/S", nameObject("/URI"));
        action.replaceKey("/URI", QPDFObjectHandle::newString(address.toEncoded().toStdString()));
        annotation.replaceKey("/A", action);
        return true;
    }

    /** The character map @p map with each character that is not among the @p drawn replaced by one that is and has the
     *  same glyph. */
    [[nodiscard]] static QString corrected(const QString &map, const QString &drawn)
    {
        const QList<QRawFont> fonts{QRawFont::fromFont(labelFont(8)), QRawFont::fromFont(readingFont(8))};
        static const QRegularExpression entry(u"<([0-9A-F]{4})>(?= |\\])"_s);
        const qsizetype list = map.indexOf(u'[');
        QString result = map.first(std::max<qsizetype>(list, 0));
        qsizetype read = result.size();
        for (auto matches = entry.globalMatch(map, read); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QChar named(match.captured(1).toUShort(nullptr, 16));
            QChar meant = named;
            for (const QChar c : drawn) {
                const bool isSame = std::ranges::any_of(fonts, [&](const QRawFont &font) {
                    const auto glyphs = font.glyphIndexesForString(QString(named) + c);
                    return glyphs.size() == 2 && glyphs[0] != 0 && glyphs[0] == glyphs[1];
                });
                if (!drawn.contains(named) && isSame) {
                    meant = c;
                    break;
                }
            }
            result += map.sliced(read, match.capturedStart() - read)
                + u"<%1>"_s.arg(meant.unicode(), 4, 16, QChar(u'0')).toUpper();
            read = match.capturedEnd();
        }
        return result + map.sliced(read);
    }

    QPDF &m_document;
    const SummaryPages &m_pages;
    const Finish &m_finish;
    double m_height;
    std::vector<QPDFObjectHandle> m_sheets;
};

} // namespace

Result<QByteArray> finished(const QByteArray &pdf, const SummaryPages &pages, const Finish &finish)
{
    // libqpdf throws; nothing of that leaves this function.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("summary", pdf.constData(), size_t(pdf.size()));
        Finisher finisher(document, pages, finish);
        finisher.addInformation();
        finisher.addOutline();
        finisher.addLinks();
        finisher.correctCharacters();

        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &error) {
        return Error{tr("The PDF could not be completed: %1").arg(QString::fromUtf8(error.what()))};
    }
}

} // namespace readout
