/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files of resources/models as constants of the program, so that they are mapped with it and never copied. */
.macro model name, file
    .globl readout_model_\name
    .globl readout_model_\name\()_end
    .balign 64
readout_model_\name:
    .incbin "\file"
readout_model_\name\()_end:
.endm

    .section .rodata
    model tags, "tags.model"
    model names, "names.model"
    model trees, "trees.model"
    model attributions, "attributions.model"

    .section .note.GNU-stack, "", %progbits
