import { m } from '#platform/i18n';
import { routes } from '#platform/web/env';
import { page } from '#platform/web/page';
import { robotsTxt } from './robots-txt';
import { securityTxt } from './security-txt';
import { AboutPage } from './views/about-page';
import { AccessibilityPage } from './views/accessibility-page';
import { PrivacyPage } from './views/privacy-page';

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' };

export const aboutRoutes = routes()
  .get('/over', (c) => page(c, { title: m.about_title(), description: m.about_lead() }, <AboutPage config={c.var.config} />))
  .get('/privacy', (c) => page(c, { title: m.about_privacy_title(), description: m.about_privacy_lead() }, <PrivacyPage config={c.var.config} />))
  .get('/toegankelijkheid', (c) =>
    page(c, { title: m.about_accessibility_title(), description: m.about_accessibility_lead() }, <AccessibilityPage config={c.var.config} />),
  )
  .get('/.well-known/security.txt', (c) => c.body(securityTxt(c.var.config, new Date()), 200, plain))
  .get('/robots.txt', (c) => c.body(robotsTxt(c.var.config), 200, plain));
