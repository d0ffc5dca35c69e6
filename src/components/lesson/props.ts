/** What every exercise is told, whatever its kind: `Exercise.astro` draws it. */
export interface ExerciseProps {
  /** Unique on the page, and permanent: it stands in addresses and in what is kept. */
  id: string;
  title: string;
  intro?: string;
  /** 3 when the exercise stands under a heading of its own lesson. */
  level?: 2 | 3;
}
