// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: the library it makes carries the headers that the tests share.
