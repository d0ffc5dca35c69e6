import { calendarFile, type CalendarDay } from '../../progress/calendar-file.ts';
import type { Folded } from '../../progress/fold.ts';
import { earlierPlans, isBegun, planOf, reviewDay, type Plan } from '../../progress/plan.ts';
import { planLater as words } from '../../words/en/plan-later.ts';
import { dayName } from '../record/dates.ts';

/** The plan as lines of text; the first one is a title. */
export function planText(plan: Plan, title: string = words.asText.title): string[] {
  const { labels, line, full } = words.asText;
  const review = reviewDay(plan);
  const sentence = words.sentence(plan.when, plan.what);
  return [
    title,
    ...(sentence ? [line(labels.plan, full(sentence))] : []),
    ...(plan.who.trim() ? [line(labels.who, plan.who.trim())] : []),
    ...(plan.day ? [line(labels.day, dayIn(plan.day))] : []),
    ...(review ? [line(labels.review, dayIn(review))] : []),
    ...(plan.followUp ? [line(labels.followUp, words.followUp.options[plan.followUp])] : []),
    ...(plan.followUpNote.trim() ? [line(labels.note, plan.followUpNote.trim())] : []),
  ];
}

/** The plan and those before it, as paragraphs of lines. */
export function plansText(folded: Folded): string[][] {
  const now = planOf(folded);
  const earlier = earlierPlans(folded).map(({ plan }) => planText(plan, words.asText.earlier));
  return [...(isBegun(now) ? [planText(now, words.asText.title)] : []), ...earlier];
}

/** 'Monday 30 November 2026' */
const dayIn = (day: string) => `${dayName(day)} ${day.slice(0, 4)}`;

/** The calendar file: the first time, and the day on which it is asked what became of it. `page` is the plan's address. */
export function planCalendar(plan: Plan, page: string, stamp: Date): string {
  const sentence = words.sentence(plan.when, plan.what);
  const review = reviewDay(plan);
  const days: CalendarDay[] = [
    {
      ...{ uid: plan.uid, day: plan.day, alarm: 9 },
      title: words.event(sentence),
      text: words.eventText(sentence, plan.who.trim()),
    },
    ...(review
      ? [
          {
            uid: `review-${plan.uid}`,
            day: review,
            title: words.reviewEvent(sentence),
            text: words.reviewText(page),
            alarm: 9,
          },
        ]
      : []),
  ];
  return calendarFile(days, stamp);
}
