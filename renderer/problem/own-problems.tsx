import type { Problem } from '../../shared/problem/problem.ts'
import { useTexts } from '../texts/index.ts'
import { ProblemActs } from './problem-acts.tsx'

type OwnProblemsProps = { readonly problems: readonly Problem[]; readonly onChanged: () => void }

/** What one has reported oneself, newest first; what is said to be mended is verified here (S1). */
export function OwnProblems({ problems, onChanged }: OwnProblemsProps) {
  const texts = useTexts().problem
  if (problems.length === 0) return <p>{texts.page.noneOwn}</p>
  return (
    <ul className="problem-own">
      {problems.map((problem) => (
        <li key={problem.id}>
          <h3>
            {problem.number} · {texts.states[problem.state]}
          </h3>
          <p>{problem.happened}</p>
          <ProblemActs problem={problem} acts={['verify', 'find-still-wrong']} onChanged={onChanged} />
        </li>
      ))}
    </ul>
  )
}
