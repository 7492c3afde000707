#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: seeds.py FOLDER: writes small inputs of every kind for the fuzz targets, FOLDER/<target>/<name>."""
import io
import json
import sys
import zipfile
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "summit.txt"

WORD = (b'<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>They agree</w:t></w:r>'
        b'</w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>We pay.</w:t><w:tab/><w:br/></w:r></w:p></w:body></w:document>')
TEXT = (b'<office:d xmlns:office="o" xmlns:text="t"><text:h>They agree</text:h><text:p text:style-name="Subtitle">Soon'
        b'<text:s/><text:note>1</text:note></text:p><text:list-item><text:p>We pay.</text:p></text:list-item></office:d>')
PACKAGE = (b'<package xmlns:dc="d"><dc:title>They agree</dc:title><dc:creator>Ada Example</dc:creator><item id="a" '
           b'href="chapter.html"/><itemref idref="a"/></package>')
PAGE = b"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>They agree | The Sample Courier</title>
<meta property="og:title" content="They agree"><link rel=alternate type=application/rss+xml href=/feed>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"They agree","datePublished":
"2026-06-09T10:00:00Z","author":[{"name":"Ada Example"}],"publisher":{"name":"The Sample Courier"}}]}</script></head>
<body><nav><ul><li><a href=/>Home</a></ul></nav><article class="post-content"><h1>They agree</h1><p class=byline>By Ada
Example<p>The ministers met on Tuesday in the old town hall and talked about the fund for two days, until all had agreed.
<figure><img src=a.png><figcaption>The hall &copy; Ada Example</figcaption></figure><blockquote>&ldquo;We will pay,&rdquo;
said the chancellor, who would not sign before the spring came to the lake.</blockquote><h2>What comes next</h2>
<table><tr><th>Year<td>Sum</table><br><br><pre>a  b</pre><div hidden>no</div><amp-ad></amp-ad></article>
<div id=comments><p>No.</p></div><footer>All rights reserved</footer></body></html>"""
RSS = (b'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss xmlns:content="'
       b'http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Sample '
       b'Courier</title><item><title>They agree&nbsp;&a;</title><link>/a</link><guid>17</guid><pubDate>Tue, 09 Jun 2026 '
       b'14:05:00 GMT</pubDate><dc:creator>Ada</dc:creator><description>&lt;p&gt;Soon.&lt;/p&gt;</description>'
       b'<content:encoded><![CDATA[<p>Soon.</p>]]></content:encoded></item></channel></rss>')
ATOM = (b'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Sample Courier</title><entry><title '
        b'type="html">They &lt;i&gt;agree</title><link href="/a"/><published>2026-06-09T14:05:00Z</published><author>'
        b'<name>Ada</name></author><content type="xhtml"><div><p>Soon.</p></div></content></entry></feed>')
JSON_FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "The Sample Courier", "items": [
    {"id": "1", "url": "/a", "date_published": "2026-06-09T14:05:00Z", "content_html": "<p>Soon.</p>",
     "authors": [{"name": "Ada"}]}, {"content_text": "The hall is open again."}]}
MAIL = (b'From: Ada <ada@courier.example>\nTo: all\nSubject: =?utf-8?q?They_agree?=\nDate: Tue, 09 Jun 2026 14:05:00 +0000'
        b'\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset='
        b'iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nSoon =E9=\n done.\n--x\nContent-Type: text/html\n'
        b'Content-Transfer-Encoding: base64\n\nPHA+U29vbi48L3A+\n--x--\n')
MARKDOWN = b"# They agree\n\n*Soon*, [said](http://a) the `minister`.\n\n> We pay.\n\n1. a\n2. b\n   - c\n\n---\n<b>x</b>\n"
BRIEFING = {"format": "readout-briefing", "version": 1, "article": {
    "source": "a.txt", "title": "They agree", "published": "2026-06-09", "byline": ["Ada Example"], "outlet": "",
    "language": "en", "text": "They agree\n\nAda Example said: \u201cWe will pay.\u201d\n", "sha256": "00"},
    "sections": [{"id": "section-1", "kind": "title", "start": 0, "end": 10}],
    "paragraphs": [{"number": 1, "start": 12, "end": 44}], "people": [], "countries": [], "organisations": [],
    "quotes": [], "commitments": []}


def packed(entries):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def pdf(lines):
    """A page of Helvetica with a line each."""
    content = b"BT /F1 12 Tf 14 TL 72 720 Td " + b" ".join(b"(%s) Tj T*" % line for line in lines) + b" ET"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
               b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    result, places = b"%PDF-1.4\n", []
    for number, value in enumerate(objects, 1):
        places.append(len(result))
        result += b"%d 0 obj\n%s\nendobj\n" % (number, value)
    start = len(result)
    result += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    result += b"".join(b"%010d 00000 n \n" % place for place in places)
    return result + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def seeds():
    sample = SAMPLE.read_bytes()
    archives = {
        "a.docx": packed({"word/document.xml": WORD, "docProps/core.xml": PACKAGE}),
        "a.odt": packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": TEXT, "meta.xml": PACKAGE}),
        "a.epub": packed({"META-INF/container.xml": b'<c><rootfile full-path="a/p.opf"/></c>', "a/p.opf": PACKAGE,
                          "a/chapter.html": PAGE})}
    pages = {"a.pdf": pdf([b"They agree", b"The ministers met on Tues-", b"day in the old town hall.", b"1"])}
    feeds = {"a.rss": RSS, "a.atom": ATOM, "a.json": json.dumps(JSON_FEED).encode()}
    texts = {"a.txt": sample[:6000], "b.txt": b"By Ada Example\n9 June 2026\n\n\xe2\x80\x9cWe pay \xc2\xa35mn,\xe2\x80\x9d "
             b"said Ada Example, Estonia's prime minister. She promised to send 20 ships by 2030.\n"}
    mails = {"a.eml": MAIL, "a.mhtml": MAIL.replace(b"alternative", b"related")}
    yield from {"html": {"a.html": PAGE}, "pdf": pages, "archive": archives, "docx": {"a.xml": WORD},
                "odt": {"a.xml": TEXT}, "epub": {"a.bin": PACKAGE + b"\0" + PAGE}, "markdown": {"a.md": MARKDOWN},
                "mail": mails, "feed": feeds, "analysis": {**texts, "a.html": PAGE},
                "briefing": {"a.json": json.dumps(BRIEFING).encode()},
                "any": {"a.html": PAGE, "a.md": MARKDOWN, **pages, **archives, **feeds, **texts, **mails}}.items()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for target, files in seeds():
        folder = Path(sys.argv[1]) / target
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
