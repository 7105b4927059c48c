import { routes } from '#platform/web/env';
import { sendBookletPdf, sendPiecePdf, showBooklet } from './paper/show-paper';
import { showCard } from './picture/show-card';
import { answerLetter, showLetter, takeLetterBack } from './reuse/letter-forms';
import { hideReuseHere, sayReuseHere, showReuseForm, withdrawReuseHere } from './reuse/reuse-forms';
import { showLibrary } from './shelf/show-library';

export const libraryRoutes = routes();
libraryRoutes.get('/bibliotheek', showLibrary);
libraryRoutes.get('/bibliotheek/boekje', showBooklet);
libraryRoutes.get('/bibliotheek/boekje.pdf', sendBookletPdf);
libraryRoutes.get('/bibliotheek/:short/print.pdf', sendPiecePdf);
libraryRoutes.get('/bibliotheek/:short/kaart.png', showCard);
libraryRoutes.get('/bibliotheek/:short/hergebruik', (c) => showReuseForm(c));
libraryRoutes.post('/bibliotheek/:short/hergebruik', sayReuseHere);
libraryRoutes.post('/bibliotheek/:short/hergebruik/:id/verberg', hideReuseHere('verberg'));
libraryRoutes.post('/bibliotheek/:short/hergebruik/:id/toon', hideReuseHere('toon'));
libraryRoutes.post('/bibliotheek/:short/hergebruik/:id/weg', withdrawReuseHere);

export const letterRoutes = routes();
letterRoutes.get('/hergebruik/:token', showLetter);
letterRoutes.post('/hergebruik/:token', answerLetter);
letterRoutes.post('/hergebruik/:token/weg', takeLetterBack);
