#pragma once

// Loaded before a program (LD_PRELOAD), it lets one call on the disk fail, as a disk may:
//
//   FAULT_CALL  the call's name, as `renameat`
//   FAULT_AT    which of these calls fails, from 1
//   FAULT_HOW   `error` for an input/output error, `kill` for a program that is killed before the call
//   FAULT_MARK  a file that is made when it has come to it
