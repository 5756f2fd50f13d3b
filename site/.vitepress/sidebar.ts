import type { DefaultTheme } from 'vitepress'

/** A page beneath another: `rules/ec2` is beneath `rules`. */
export interface Page {
  /** Below docs/, without its ending. */
  readonly name: string
  readonly title: string
}

/**
 * The index of docs/ as a menu: a group for each heading, an entry for each item that begins with a link, and beneath it
 * the pages of the folder that is called as the linked page is.
 */
export function sidebarOf(index: string, pages: readonly Page[]): DefaultTheme.SidebarItem[] {
  const groups: { text: string; items: DefaultTheme.SidebarItem[] }[] = []
  for (const line of index.split('\n')) {
    const [, heading] = /^## (.+)$/.exec(line) ?? []
    if (heading !== undefined) groups.push({ text: heading, items: [] })
    const [, text, link] = /^- \[([^\]]+)\]\(([^):]+)\.md\)/.exec(line) ?? []
    if (text === undefined || link === undefined) continue
    const beneath = pages.filter(({ name }) => name.startsWith(`${link}/`))
    const items = beneath.map(({ name, title }) => ({ text: title, link: `/${name}` }))
    groups.at(-1)?.items.push({ text, link: `/${link}`, ...(items.length > 0 && { items, collapsed: true }) })
  }
  return groups
}
