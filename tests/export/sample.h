// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

#include <QStringView>

namespace readout {

/** The briefing of the sample article, written by hand, so that the exports are tested without the analysis. All
 *  people in it are invented. */
[[nodiscard]] Briefing sampleBriefing();

/** The span of @p words in the article's text, the @p nth time that they stand there (from 1). */
[[nodiscard]] TextSpan spanOf(const Article &article, QStringView words, int nth = 1);

/** An article whose paragraphs are the lines of @p text, without findings. */
[[nodiscard]] Briefing briefingOf(const QString &text, QDate published = {});

/** Adds a state that @p words mean wherever they stand in the article. */
void addCountry(Briefing &briefing, const QString &code, const QString &name, const QString &words);

/** Adds a leader of the state @p code, named @p name in full or by the family name. */
void addLeader(Briefing &briefing, const QString &name, const QString &title, const QString &code);

} // namespace readout
