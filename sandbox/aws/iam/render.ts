import { renderMembers, type Shape } from '../xml.ts'

/** IAM's XML: capital letters all the way down, and `member` for each of a list. */
const IAM_SHAPE: Shape = { capital: true, deep: true, item: 'member' }

export function render(answer: object): string {
  return renderMembers(answer, IAM_SHAPE)
}
