internal import CCmark
import Provenance

