import type { Repository } from '../repository/repository.ts'
import type { Passage } from '../sensitive/late/passage.ts'

/** The repository, which gets nothing that has not passed the last look. */
export function passedRepository(repository: Repository, passage: Passage): Repository {
  return {
    name: repository.name,
    ask: (request) =>
      repository.ask(
        request.method === 'GET' || request.body === undefined
          ? request
          : { ...request, body: passage.value(request.body) },
      ),
  }
}
