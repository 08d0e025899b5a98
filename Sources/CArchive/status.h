#pragma once
#include "caipan_archive.h"

/// What an error of libzip's means to us.
caipan_archive_status caipan_archive_status_of(int zip_error);
