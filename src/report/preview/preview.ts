import type { Preview } from '../../model/preview.ts'
import { byteLength } from '../../text/limit.ts'
import { VERSION } from '../../text/version.ts'
import {
  blocks,
  bullets,
  code,
  codeBlock,
  join,
  link,
  type Markdown,
  safe,
  strong,
  text,
} from '../markdown/markdown.ts'
import { type Extent, previewLists } from './preview-lists.ts'
import {
  alertsSentence,
  findingsSentence,
  inventoryWords,
  isWithoutEffect,
  keptBackWords,
} from './preview-words.ts'

/** Where and of what it is said. */
export interface PreviewPlace {
  /** Most bytes of UTF-8. */
  readonly bytes: number
  /** Whether it may be read by everybody: then no account and no resource is named. */
  readonly isPublic: boolean
  /** The commit of the pull request; null where it is not known. */
  readonly commit: string | null
  /** Page of this run, and of the scan that wrote the inventory; null where there is none. */
  readonly run: string | null
  readonly scan: string | null
  /** Why there is no comment of it, as a clause; null: there is one, or this is it. */
  readonly uncommented: string | null
}

/** From all that anybody reads down to numbers alone, which always fit. */
const EXTENTS: readonly Omit<Extent, 'isPublic'>[] = [
  { rules: 1000, resources: 200 },
  { rules: 200, resources: 20 },
  { rules: 50, resources: 10 },
  { rules: 20, resources: 5 },
  { rules: 10, resources: 1 },
  { rules: 3, resources: 0 },
  { rules: 0, resources: 0 },
]

const TITLE = safe`## Cloud Baseline: what this pull request changes`
/** Of what is wrong with the rules: whoever mends one looks again. */
const LONGEST_PROBLEM = 4000

/** What the pull request changes: as much of it as has room, worst first. */
export function renderPreview(preview: Preview, place: PreviewPlace): string {
  for (const extent of EXTENTS) {
    const isWhole = extent === EXTENTS[0]
    const page = pageOf(preview, place, { ...extent, isPublic: place.isPublic }, isWhole)
    if (byteLength(page.source) <= place.bytes || extent === EXTENTS.at(-1)) return `${page.source}\n`
  }
  return ''
}

/** What is said where nothing can be compared. @param sentence why, with all that is known */
export function renderNoPreview(sentence: string, place: PreviewPlace): string {
  const [first = '', ...more] = sentence.split('\n')
  const rest = more.length === 0 ? null : codeBlock(more.join('\n'), LONGEST_PROBLEM)
  return `${blocks([TITLE, strong(text(first, LONGEST_PROBLEM)), rest, footOf(place)]).source}\n`
}

function pageOf(preview: Preview, place: PreviewPlace, extent: Extent, isWhole: boolean): Markdown {
  const lists = previewLists(preview, extent)
  const cut = place.isPublic
    ? safe`Accounts and resources are not named here, since everybody can read this.`
    : safe`Not everything has room here.`
  return blocks([
    TITLE,
    strong(headline(preview)),
    originOf(preview, place),
    preview.notes.length === 0 ? null : bullets(preview.notes.map((note) => text(note))),
    ...lists,
    isWhole && !place.isPublic
      ? null
      : safe`<em>${cut} ${link('The summary of the run', place.run)} has more.</em>`,
    footOf(place),
  ])
}

function headline(preview: Preview): string {
  if (isWithoutEffect(preview))
    return 'Nothing changes: no finding and no alert, as far as the inventory tells.'
  return `${findingsSentence(preview.difference)}. ${alertsSentence(preview.alerts)}.`
}

function originOf(preview: Preview, { scan }: PreviewPlace): Markdown {
  const judged = link(inventoryWords(preview), scan)
  const kept = keptBackWords(preview)
  const origin = safe`This is what rules, settings, exceptions and accepted state say of ${judged}, with this pull request and without it. AWS was not read; nothing was sent and nothing is remembered.`
  return kept === null ? origin : safe`${origin} ${strong(kept)}`
}

function footOf({ commit, run, uncommented }: PreviewPlace): Markdown {
  const parts = [
    ...(commit === null ? [] : [safe`As of ${code(commit.slice(0, 12))}`]),
    ...(run === null ? [] : [link('workflow run', run)]),
    safe`Cloud Baseline ${VERSION}`,
  ]
  const foot = safe`<sub>${join(parts, safe` · `)}</sub>`
  return uncommented === null
    ? foot
    : blocks([safe`<em>The pull request has no comment of this: ${text(uncommented)}.</em>`, foot])
}
