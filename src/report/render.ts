import type { Safe } from '../model/safe.ts'
import type { Part } from '../text/recurring.ts'
import type { View } from './view.ts'

/** The file in parts, since 200,000 findings do not fit one string well. */
export type Render = (view: View) => Iterable<Part>

/** A file that an archive holds. */
export interface ArchivedFile<Text extends string = string> {
  /** Relative, with slashes: never made of what a cloud or a user names. */
  readonly path: string
  readonly parts: Iterable<Text>
}

/** Several texts in one file. They are packed when everything that leaves was looked at for the last time. */
export interface RenderArchive {
  readonly files: (view: View) => Iterable<ArchivedFile>
  readonly pack: (files: Iterable<ArchivedFile<Safe<string>>>) => Iterable<Uint8Array>
}
