/**
 * `postprebuild`: exits with the status that prebuild left.
 *
 * npm runs the script named `prebuild` on its own before `build`, and a status of 2 ("some pages
 * set aside") would stop the build there. So without arguments prebuild leaves a 2 in a file and
 * exits 0; npm runs `postprebuild` only when `npm run prebuild` was called by name, and then the
 * caller gets the 2 from here. A status of 1 stops both at once.
 */
import { takeStatus } from './status-file.ts'

process.exitCode = takeStatus(process.cwd())
