import { isOfSensitiveData } from '../derive/sensitive-data.ts'
import { EVERYTHING } from '../model/coverage.ts'
import type { DataMap, DataMapEntry } from '../model/data-map.ts'
import type { Run } from '../model/run.ts'
import { SENSITIVE_CLASSES, type SensitiveClass } from '../model/sensitive.ts'

/** A class of sensitive data that was found, and where. */
export interface FoundClass {
  readonly class: SensitiveClass
  /** Number of resources that hold it. */
  readonly resources: number
  readonly places: number
  /** Where most is first. */
  readonly entries: readonly DataMapEntry[]
}

/** The data map as reports show it. */
export interface DataMapView {
  /** The worst first; those that were found alone. */
  readonly classes: readonly FoundClass[]
  /** Number of resources that were looked through. */
  readonly looked: number
  /** Of these, those of which some texts could not be read. */
  readonly inPart: number
  /** Where something could not be read that was to be looked through: regions by account, both as in Gap. */
  readonly gaps: ReadonlyMap<string, ReadonlySet<string>>
}

export function dataMapView({ dataMap, coverage }: Pick<Run, 'dataMap' | 'coverage'>): DataMapView {
  const sum = (of: 'resources' | 'inPart'): number => dataMap.looked.reduce((all, one) => all + one[of], 0)
  return {
    classes: foundClasses(dataMap),
    looked: sum('resources'),
    inPart: sum('inPart'),
    // Where nobody asks for it nothing was to be looked through, whatever was not read.
    gaps: dataMap.rules.length + dataMap.looked.length === 0 ? new Map() : gapsOf(coverage),
  }
}

function foundClasses({ held }: DataMap): readonly FoundClass[] {
  const byClass = Map.groupBy(held, (entry) => entry.class)
  return SENSITIVE_CLASSES.flatMap((name) => {
    const entries = byClass.get(name)
    if (entries === undefined) return []
    return [
      {
        class: name,
        resources: entries.reduce((sum, { resources }) => sum + resources, 0),
        places: entries.reduce((sum, { places }) => sum + places, 0),
        entries: entries.toSorted((a, b) => b.resources - a.resources || b.places - a.places),
      },
    ]
  })
}

function gapsOf({ gaps }: Run['coverage']): ReadonlyMap<string, ReadonlySet<string>> {
  const regions = new Map<string, Set<string>>()
  for (const { kind, places } of gaps) {
    if (kind !== EVERYTHING && !isOfSensitiveData(kind)) continue
    for (const place of places) {
      for (const account of place.accounts) {
        const known = regions.get(account)
        if (known === undefined) regions.set(account, new Set(place.regions))
        else for (const region of place.regions) known.add(region)
      }
    }
  }
  return regions
}
