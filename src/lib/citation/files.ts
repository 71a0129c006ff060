/** The files that reference managers import, one of each beside an article's page. */
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl.ts'
import type { Reference } from './reference.ts'
import { ris } from './ris.ts'

export interface CitationFile {
  readonly label: string
  /** Ending of the file's name. */
  readonly ending: string
  readonly type: string
  write(reference: Reference): string
}

export const citationFiles: readonly CitationFile[] = [
  { label: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { label: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  {
    label: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
]
