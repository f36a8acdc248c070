#pragma once

// What Swift does not reach of its own process.

// What it was started with, as the system gave it: Swift's own CommandLine reads /proc, which may not be there.

/// How many arguments there are, the program's name among them.
int arguments_count(void);

/// The argument with a number below the count, ended by a NUL.
const char *arguments_at(int number);

/// The path by which the program was started; NULL where the system does not say.
const char *arguments_program(void);

/// Lets the allocator give each block of so many bytes or more a mapping of its own, which the system gets back as soon as it is freed. By
/// itself it would learn from the first such block that goes to keep room for others.
void allocator_map_blocks(int bytes);
