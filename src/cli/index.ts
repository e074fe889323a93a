/** The command line for programs: what it prints and reads goes through an `Io`, the real one or another. */
export type {FileKind, FileStatus, FolderEntry, Io, Replacement, Thread} from './io.ts'
export {nodeIo} from './node-io.ts'
export {type ExitCode, exitCodes, run} from './run.ts'
