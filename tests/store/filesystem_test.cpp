#include "domain/error.h"
#include "store/filesystem.h"
#include "store/samplestore.h"

#include <gtest/gtest.h>

namespace headroom {

TEST(FileSystemTest, KnowsNetworkDrivesByTheirNumbers) {
    EXPECT_EQ(store::networkFileSystem(0x6969, ""), "NFS");
    EXPECT_EQ(store::networkFileSystem(0xFF534D42, ""), "SMB");
    EXPECT_EQ(store::networkFileSystem(0xFE534D42, ""), "SMB");
    EXPECT_EQ(store::networkFileSystem(static_cast<std::int32_t>(0xFE534D42U), ""), "SMB")
        << "as a signed number";
    EXPECT_EQ(store::networkFileSystem(0xEF53, "ext4"), "");
}

TEST(FileSystemTest, TellsNetworkFoldersFromLocalOnesInUserSpace) {
    EXPECT_EQ(store::networkFileSystem(0x65735546, "fuse.sshfs"), "sshfs");
    EXPECT_EQ(store::networkFileSystem(0x65735546, "fuse.gocryptfs"), "");
    EXPECT_EQ(store::networkFileSystem(0xEF53, "fuse.sshfs"), "") << "only where the number says FUSE";
}

TEST(FileSystemTest, FindsTheMountThatHoldsAFolder) {
    constexpr std::string_view mounts =
        "21 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"
        "40 21 0:35 / /home/office\\040share rw,nosuid shared:20 - fuse.sshfs host:/srv rw\n"
        "41 21 0:36 / /home/office rw - tmpfs tmpfs rw\n"
        "a broken line\n";
    EXPECT_EQ(store::mountTypeOf("/home/office share/stores", mounts), "fuse.sshfs");
    EXPECT_EQ(store::mountTypeOf("/home/office", mounts), "tmpfs");
    EXPECT_EQ(store::mountTypeOf("/home/officer", mounts), "ext4") << "a longer name is another folder";
}

TEST(FileSystemTest, AcceptsALocalFolder) {
    test::TempFolder folder;
    EXPECT_NO_THROW(store::refuseNetworkFolder(folder / "."));
    EXPECT_THROW(store::refuseNetworkFolder(folder / "missing"), FileError);
}

TEST(FileSystemTest, KnowsWhoAndWhere) {
    EXPECT_FALSE(store::userName().empty());
    EXPECT_FALSE(store::hostName().empty());
}

} // namespace headroom
