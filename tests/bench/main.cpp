// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstyle.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QApplication>

#include <benchmark/benchmark.h>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv); // the PDF asks it for fonts
    QApplication::setStyle(new readout::DeskStyle);
    QApplication::setPalette(paletteFor(readout::Scheme::Light));
    readout::loadFonts();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
