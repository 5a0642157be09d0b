#include "domain/linktext.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(LinkText, FindsLinksHoweverTheyAreWritten) {
    for (const char* text :
         {"http://example.org", "See HTTPS://Example.Org.", "www.example", "read gov.uk/guide",
          "justice.gov.uk/a", "(example.com/x)", "two: a/b and example.co.uk/c", "http:/one-slash"}) {
        EXPECT_TRUE(holdsLink(text)) << text;
    }
}

TEST(LinkText, LeavesWordsAlone) {
    for (const char* text :
         {"", "and/or", "Held 24/11/2026.", "Mr.Hale/Ms.Lee", "e.g./i.e.", "gov.uk", "ends with example.com/",
          "example.com / other", "/path", "a..uk/x", ".uk/x", "30/1.5 hours", "http 404"}) {
        EXPECT_FALSE(holdsLink(text)) << text;
    }
}

} // namespace
} // namespace headroom
