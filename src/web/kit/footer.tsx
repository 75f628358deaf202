export type FooterLink = { href: string; text: string }

type FooterProps = {
  council: string
  links?: readonly FooterLink[]
  /** Whether who opens a page here is written down. */
  isLogged: boolean
}

/** The foot of every page. */
export const Footer = ({ council, links = [], isLogged }: FooterProps) => (
  <footer class="gt-footer">
    <div class="govuk-width-container gt-footer__row">
      <p class="gt-footer__words">
        {council}, children’s services.{isLogged && ' What you open here is recorded.'}
      </p>
      {links.length > 0 && (
        <nav aria-label="Footer">
          <ul class="gt-footer__links">
            {links.map(link => (
              <li>
                <a class="gt-footer__link" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  </footer>
)
