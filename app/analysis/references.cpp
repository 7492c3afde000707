// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/references.h"

namespace readout
{

QList<Person> addReferences(const Reading & /*reading*/, QList<Person> people, const QList<Quote> & /*quotes*/)
{
    return people;
}

} // namespace readout
