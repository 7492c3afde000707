// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

/** What libFuzzer calls; the target is chosen when this is compiled. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto target = std::ranges::find_if(readout::fuzzTargets(), [](const readout::FuzzTarget &candidate) {
        return std::string_view(candidate.name) == READOUT_FUZZ_TARGET;
    });
    target->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
