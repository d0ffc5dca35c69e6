/** The mark of the course, as at the head of every page, for sheets of paper. */
export function Mark() {
  return (
    <svg class="sheet-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="logo-stave" d="M0 11H32M0 21H32" />
      <circle class="ink-lead" cx="13" cy="11" r="7.5" />
      <path class="ink-manage" d="M13 14.5h13.5V28H13z" />
      <path class="ink-both" d="M13 14.5h6.634A7.5 7.5 0 0 1 13 18.5z" />
    </svg>
  );
}
