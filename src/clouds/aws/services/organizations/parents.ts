/**
 * Ids of the root and the units above an account, from the root down: `r-cd34`, `ou-cd34-ef56` of
 * `o-ab12/r-cd34/ou-cd34-ef56/111122223333/`. Null: AWS does not tell. `paths`: the member Paths of an account that is listed.
 */
export function parentsIn(paths: unknown): readonly string[] | null {
  const path: unknown = Array.isArray(paths) ? paths[0] : undefined
  if (typeof path !== 'string') return null
  const parents = path.split('/').filter((id) => /^(r|ou)-/.test(id))
  return parents.length === 0 ? null : parents
}
