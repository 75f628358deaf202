/** A box that narrows a list on the page while typing. Shown by the script alone, as it can do nothing without. */
export const ListFilter = ({ of, label }: { of: string; label: string }) => (
  <div class="govuk-form-group gt-list-filter" data-filter-for={of} hidden>
    <label class="govuk-label" for={`${of}-filter`}>
      {label}
    </label>
    <input class="govuk-input govuk-input--width-20" id={`${of}-filter`} type="search" autocomplete="off" />
    <p class="govuk-hint gt-list-filter__count" role="status" />
  </div>
)
