import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { leadOutside, neverTemplates, plainWhereUnknown } from './markdown.ts'
import { type Page, sidebarOf } from './sidebar.ts'

const REPOSITORY = 'https://github.com/acme/cloud-baseline'
const DOCS = new URL('../../docs/', import.meta.url)

/** The pages of docs/ as they are, as a site: nothing of it comes from elsewhere, and the search needs no server. */
export default defineConfig({
  title: 'Cloud Baseline',
  description: 'A GitHub Action that checks the state of AWS accounts, and says what it could not see.',
  // GitHub Pages serves a project below its name.
  base: process.env['SITE_BASE'] ?? '/',
  srcDir: '../docs',
  outDir: '../build/site',
  cacheDir: '../build/site-cache',
  // The pages lie where this folder's packages are not found from.
  vite: { resolve: { alias: ['vue/server-renderer', 'vue'].map(packageOfSite) } },
  rewrites: { 'README.md': 'index.md' },
  cleanUrls: false,
  markdown: {
    config: (markdown) => {
      plainWhereUnknown(markdown)
      neverTemplates(markdown)
      leadOutside(markdown, `${REPOSITORY}/blob/main`)
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    sidebar: sidebarOf(textOf('README'), pagesBeneath()),
    outline: { level: [2, 3] },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
  },
})

function textOf(page: string): string {
  return readFileSync(new URL(`${page}.md`, DOCS), 'utf8')
}

function pagesBeneath(): readonly Page[] {
  const names = globSync('*/*.md', { cwd: fileURLToPath(DOCS) }).map((file) =>
    file.replaceAll('\\', '/').slice(0, -'.md'.length),
  )
  return names.toSorted().map((name) => ({ name, title: /^# (.+)$/m.exec(textOf(name))?.[1] ?? name }))
}

function packageOfSite(name: string): { find: RegExp; replacement: string } {
  return { find: new RegExp(`^${name}$`), replacement: fileURLToPath(import.meta.resolve(name)) }
}
