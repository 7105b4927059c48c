import { routes } from '#platform/web/env';
import { postAmendment, postPart, postPartAgain, postPublish, postSettle, postShow, postWrite } from './report-forms';
import { sendReportPdf } from './report-pdf';
import { showDraftPage } from './show-draft';
import { showReport } from './show-report';

export const reportRoutes = routes();
const at = '/bijeenkomsten/:short/verslag';

reportRoutes.get(at, (c) => showDraftPage(c));
reportRoutes.post(at, postWrite);
reportRoutes.post(`${at}/tonen`, postShow);
reportRoutes.post(`${at}/delen/:part`, postPart);
reportRoutes.post(`${at}/delen/:part/opnieuw`, postPartAgain);
reportRoutes.post(`${at}/aanvullingen`, postAmendment);
reportRoutes.post(`${at}/aanvullingen/:id`, postSettle);
reportRoutes.post(`${at}/uitgave`, postPublish);
reportRoutes.get('/verslagen/:short', showReport);
reportRoutes.get('/verslagen/:short/verslag.pdf', sendReportPdf);
