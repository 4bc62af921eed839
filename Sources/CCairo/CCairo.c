#include "CCairo.h"

#include <pthread.h>

#include "CLateLibrary.h"

static const char *const files[] = {
#ifdef __APPLE__
    "/opt/homebrew/lib/libcairo.2.dylib",
    "/usr/local/lib/libcairo.2.dylib",
    "libcairo.2.dylib",
#else
    "libcairo.so.2",
#endif
    NULL,
};

// Every function of Cairo that gd calls.
#define FUNCTIONS(FUNCTION)                                                                       \
  FUNCTION(void, cairo_arc,                                                                       \
           (cairo_t *cr, double xc, double yc, double radius, double angle1, double angle2),      \
           (cr, xc, yc, radius, angle1, angle2))                                                  \
  FUNCTION(void, cairo_clip, (cairo_t *cr), (cr))                                                 \
  FUNCTION(void, cairo_close_path, (cairo_t *cr), (cr))                                           \
  FUNCTION(cairo_t *, cairo_create, (cairo_surface_t *target), (target))                          \
  FUNCTION(void, cairo_destroy, (cairo_t *cr), (cr))                                              \
  FUNCTION(void, cairo_fill, (cairo_t *cr), (cr))                                                 \
  FUNCTION(void, cairo_fill_preserve, (cairo_t *cr), (cr))                                        \
  FUNCTION(cairo_font_options_t *, cairo_font_options_create, (void), ())                         \
  FUNCTION(void, cairo_font_options_destroy, (cairo_font_options_t *options), (options))          \
  FUNCTION(void, cairo_font_options_set_antialias,                                                \
           (cairo_font_options_t *options, cairo_antialias_t antialias), (options, antialias))    \
  FUNCTION(void, cairo_font_options_set_hint_metrics,                                             \
           (cairo_font_options_t *options, cairo_hint_metrics_t hint_metrics),                    \
           (options, hint_metrics))                                                               \
  FUNCTION(void, cairo_font_options_set_hint_style,                                               \
           (cairo_font_options_t *options, cairo_hint_style_t hint_style),                        \
           (options, hint_style))                                                                 \
  FUNCTION(cairo_pattern_t *, cairo_get_source, (cairo_t *cr), (cr))                              \
  FUNCTION(void, cairo_identity_matrix, (cairo_t *cr), (cr))                                      \
  FUNCTION(cairo_surface_t *, cairo_image_surface_create,                                         \
           (cairo_format_t format, int width, int height), (format, width, height))               \
  FUNCTION(unsigned char *, cairo_image_surface_get_data, (cairo_surface_t *surface), (surface))  \
  FUNCTION(int, cairo_image_surface_get_height, (cairo_surface_t *surface), (surface))            \
  FUNCTION(int, cairo_image_surface_get_stride, (cairo_surface_t *surface), (surface))            \
  FUNCTION(int, cairo_image_surface_get_width, (cairo_surface_t *surface), (surface))             \
  FUNCTION(void, cairo_line_to, (cairo_t *cr, double x, double y), (cr, x, y))                    \
  FUNCTION(void, cairo_mask_surface,                                                              \
           (cairo_t *cr, cairo_surface_t *surface, double surface_x, double surface_y),           \
           (cr, surface, surface_x, surface_y))                                                   \
  FUNCTION(void, cairo_move_to, (cairo_t *cr, double x, double y), (cr, x, y))                    \
  FUNCTION(void, cairo_new_path, (cairo_t *cr), (cr))                                             \
  FUNCTION(void, cairo_new_sub_path, (cairo_t *cr), (cr))                                         \
  FUNCTION(void, cairo_paint, (cairo_t *cr), (cr))                                                \
  FUNCTION(void, cairo_paint_with_alpha, (cairo_t *cr, double alpha), (cr, alpha))                \
  FUNCTION(void, cairo_pattern_set_extend, (cairo_pattern_t *pattern, cairo_extend_t extend),     \
           (pattern, extend))                                                                     \
  FUNCTION(void, cairo_pattern_set_filter, (cairo_pattern_t *pattern, cairo_filter_t filter),     \
           (pattern, filter))                                                                     \
  FUNCTION(cairo_surface_t *, cairo_pdf_surface_create_for_stream,                                \
           (cairo_write_func_t write_func, void *closure, double width_in_points,                 \
            double height_in_points), (write_func, closure, width_in_points, height_in_points))   \
  FUNCTION(void, cairo_pdf_surface_set_metadata,                                                  \
           (cairo_surface_t *surface, cairo_pdf_metadata_t metadata, const char *utf8),           \
           (surface, metadata, utf8))                                                             \
  FUNCTION(void, cairo_pop_group_to_source, (cairo_t *cr), (cr))                                  \
  FUNCTION(void, cairo_push_group, (cairo_t *cr), (cr))                                           \
  FUNCTION(void, cairo_rectangle, (cairo_t *cr, double x, double y, double width, double height), \
           (cr, x, y, width, height))                                                             \
  FUNCTION(void, cairo_restore, (cairo_t *cr), (cr))                                              \
  FUNCTION(void, cairo_rotate, (cairo_t *cr, double angle), (cr, angle))                          \
  FUNCTION(void, cairo_save, (cairo_t *cr), (cr))                                                 \
  FUNCTION(void, cairo_scale, (cairo_t *cr, double sx, double sy), (cr, sx, sy))                  \
  FUNCTION(void, cairo_select_font_face,                                                          \
           (cairo_t *cr, const char *family, cairo_font_slant_t slant,                            \
            cairo_font_weight_t weight), (cr, family, slant, weight))                             \
  FUNCTION(void, cairo_set_antialias, (cairo_t *cr, cairo_antialias_t antialias),                 \
           (cr, antialias))                                                                       \
  FUNCTION(void, cairo_set_dash,                                                                  \
           (cairo_t *cr, const double *dashes, int num_dashes, double offset),                    \
           (cr, dashes, num_dashes, offset))                                                      \
  FUNCTION(void, cairo_set_font_options, (cairo_t *cr, const cairo_font_options_t *options),      \
           (cr, options))                                                                         \
  FUNCTION(void, cairo_set_font_size, (cairo_t *cr, double size), (cr, size))                     \
  FUNCTION(void, cairo_set_line_cap, (cairo_t *cr, cairo_line_cap_t line_cap), (cr, line_cap))    \
  FUNCTION(void, cairo_set_line_join, (cairo_t *cr, cairo_line_join_t line_join),                 \
           (cr, line_join))                                                                       \
  FUNCTION(void, cairo_set_line_width, (cairo_t *cr, double width), (cr, width))                  \
  FUNCTION(void, cairo_set_source_rgba,                                                           \
           (cairo_t *cr, double red, double green, double blue, double alpha),                    \
           (cr, red, green, blue, alpha))                                                         \
  FUNCTION(void, cairo_set_source_surface,                                                        \
           (cairo_t *cr, cairo_surface_t *surface, double x, double y), (cr, surface, x, y))      \
  FUNCTION(void, cairo_show_text, (cairo_t *cr, const char *utf8), (cr, utf8))                    \
  FUNCTION(cairo_status_t, cairo_status, (cairo_t *cr), (cr))                                     \
  FUNCTION(const char *, cairo_status_to_string, (cairo_status_t status), (status))               \
  FUNCTION(void, cairo_stroke, (cairo_t *cr), (cr))                                               \
  FUNCTION(void, cairo_surface_destroy, (cairo_surface_t *surface), (surface))                    \
  FUNCTION(void, cairo_surface_finish, (cairo_surface_t *surface), (surface))                     \
  FUNCTION(void, cairo_surface_flush, (cairo_surface_t *surface), (surface))                      \
  FUNCTION(void, cairo_surface_mark_dirty, (cairo_surface_t *surface), (surface))                 \
  FUNCTION(cairo_surface_t *, cairo_surface_reference, (cairo_surface_t *surface), (surface))     \
  FUNCTION(cairo_status_t, cairo_surface_status, (cairo_surface_t *surface), (surface))           \
  FUNCTION(cairo_status_t, cairo_surface_write_to_png_stream,                                     \
           (cairo_surface_t *surface, cairo_write_func_t write_func, void *closure),              \
           (surface, write_func, closure))                                                        \
  FUNCTION(cairo_surface_t *, cairo_svg_surface_create_for_stream,                                \
           (cairo_write_func_t write_func, void *closure, double width_in_points,                 \
            double height_in_points), (write_func, closure, width_in_points, height_in_points))   \
  FUNCTION(void, cairo_text_extents,                                                              \
           (cairo_t *cr, const char *utf8, cairo_text_extents_t *extents), (cr, utf8, extents))   \
  FUNCTION(void, cairo_translate, (cairo_t *cr, double tx, double ty), (cr, tx, ty))

GD_FORWARDED(FUNCTIONS)

static const char *failure;

static void open_once(void) { failure = gd_open_library(files, names, addresses); }

const char *gd_open_cairo(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_once);
  return failure;
}
