import { describe, expect, it } from '@jest/globals'
import { listAll } from '../../src/repository/pages.ts'
import type { Repository, RepositoryAnswer, RepositoryRequest } from '../../src/repository/repository.ts'

/** A repository with a list of so many entries; what was asked of it is kept. */
function listOf(entries: number, refusalAt = 0): Repository & { readonly asked: RepositoryRequest[] } {
  const asked: RepositoryRequest[] = []
  return {
    name: 'acme/cloud-policies',
    asked,
    ask(request): Promise<RepositoryAnswer> {
      asked.push(request)
      const page = Number(request.body?.['page'])
      if (page === refusalAt) return Promise.resolve({ status: 'refused', code: 502, message: 'Bad Gateway' })
      const from = (page - 1) * 100
      const length = Math.max(0, Math.min(100, entries - from))
      const data = Array.from({ length }, (_, index) => ({ number: from + index + 1 }))
      return Promise.resolve({ status: 'answered', data })
    },
  }
}

function checkRunsOf(data: unknown): unknown {
  return (data as { check_runs: unknown }).check_runs
}

describe('a list of GitHub in pages', () => {
  it('is read to its end', async () => {
    const repository = listOf(250)
    const listed = await listAll(repository, '/issues', { state: 'all' })
    expect(listed.status === 'listed' && listed.entries.map(({ number }) => number)).toEqual(
      Array.from({ length: 250 }, (_, index) => index + 1),
    )
    expect(repository.asked.map(({ body }) => body)).toEqual(
      [1, 2, 3].map((page) => ({ state: 'all', per_page: 100, page })),
    )
  })

  it('asks for one page more where the last is full', async () => {
    const repository = listOf(200)
    expect(await listAll(repository, '/issues')).toMatchObject({ status: 'listed' })
    expect(repository.asked).toHaveLength(3)
  })

  it('is not given in part', async () => {
    expect(await listAll(listOf(250, 2), '/issues')).toEqual({
      status: 'refused',
      code: 502,
      message: 'Bad Gateway',
    })
    expect(await listAll(listOf(1000), '/issues', {}, undefined, 3)).toEqual({ status: 'endless', most: 300 })
  })

  it('stands in a member of the answer, where it is told which', async () => {
    const repository = listOf(0)
    const inMember: Repository = {
      ...repository,
      ask: () => Promise.resolve({ status: 'answered', data: { total_count: 1, check_runs: [{ id: 7 }] } }),
    }
    expect(await listAll(inMember, '/check-runs', {}, checkRunsOf)).toEqual({
      status: 'listed',
      entries: [{ id: 7 }],
    })
    expect(await listAll(inMember, '/check-runs')).toMatchObject({ status: 'refused' })
  })
})
