import { ANCESTORS, ENVIRONMENT } from '../graph/structure.ts'

const LONG = new RegExp(`^/ancestors\\.(${ANCESTORS.join('|')})\\.reported\\.(\\w+)`)

/** A path as people write it: `account` for `/ancestors.account.reported.name`. */
export function shortPath(path: string): string {
  return path.replace(LONG, (_, ancestor: string, property: string) => {
    if (property === 'name') return ancestor
    return ancestor === 'account' && property === ENVIRONMENT ? property : `${ancestor}.${property}`
  })
}
