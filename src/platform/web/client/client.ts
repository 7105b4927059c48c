import '#platform/web/theme/theme.css';
import '#platform/web/theme/icon.svg?url';
import '#platform/web/theme/pictograms.svg?url';
import './turbo';
import './form-guard.element';
import './gathered';
