/**
 * What the internet can do with an interface. `closed`: no group lets it in; `open-but-blocked`: a group does, but
 * something on the way stops it; `exposed-but-stopped`: it would be reached, but nothing answers; `reachable`: it is.
 */
export type Grade = (typeof GRADES)[number]

/** From the best to the worst. */
export const GRADES = ['closed', 'open-but-blocked', 'exposed-but-stopped', 'reachable'] as const

export function isGrade(value: unknown): value is Grade {
  return GRADES.some((grade) => grade === value)
}

export function compareGrade(a: Grade, b: Grade): number {
  return GRADES.indexOf(a) - GRADES.indexOf(b)
}

/** The grades in the middle: a search that names one of them is true at neither end. */
export function gradesBetween(least: Grade, most: Grade): readonly Grade[] {
  return GRADES.slice(GRADES.indexOf(least) + 1, Math.max(0, GRADES.indexOf(most)))
}

/** The worst of the grades, or `best` where there are none. */
export function worstGrade(grades: Iterable<Grade>, best: Grade): Grade {
  let worst = best
  for (const grade of grades) if (compareGrade(grade, worst) > 0) worst = grade
  return worst
}
