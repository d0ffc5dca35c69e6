import { emptyIntake, type Intake } from '../../report/intake.ts';
import { samplePastes } from '../../report/sample.ts';
import { sample } from '../../words/en/sample.ts';
import { courseList, edition } from '../course-data.ts';
import { take } from './taking.ts';

/** The story that the sample is about. */
const story = 'crisis-cold-store';

/** Results of invented people, read as pasted ones are. Rejects where the story does not come. */
export async function sampleIntake(): Promise<Intake> {
  const { scenarios } = await courseList();
  const listed = scenarios.find(({ id }) => id === story);
  const scenario = listed && (await edition(listed.id, listed.revision));
  if (!scenario) throw new Error(`'${story}' did not come`);
  let intake = emptyIntake;
  for (const paste of samplePastes(scenario, sample)) {
    const taken = await take(intake, paste, () => true);
    if (taken.kind === 'taken') ({ intake } = taken);
  }
  return intake;
}
