#include "store/decode.h"

namespace headroom::store {

void refuseNumber(std::string_view what, std::int64_t number) {
    throw StoreError("The store holds " + std::to_string(number) + " where a " + std::string(what) +
                         " belongs. The file is damaged or was changed by another program.",
                     "store_damaged");
}

} // namespace headroom::store
