#pragma once

// What the program was started with, as the system gave it: Swift's own CommandLine reads /proc, which may not be there.

/// How many arguments there are, the program's name among them.
int arguments_count(void);

/// The argument with a number below the count, ended by a NUL.
const char *arguments_at(int number);

/// The path by which the program was started; NULL where the system does not say.
const char *arguments_program(void);
